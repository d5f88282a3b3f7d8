package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rows added to a form keep apart: each field is sent under a name of its own. */
@BrowserTest
class AddedRowsBrowserTests {

	/** Adds two rows to every list, those within the added ones included. */
	private static final String ADD = """
			() => {
			  const add = list => {
			    const button = [...list.querySelectorAll("[data-add]")].find(one => one.closest("[data-rows]") === list);
			    button.click();
			    button.click();
			  };
			  document.querySelectorAll("[data-rows]").forEach(add);
			  document.querySelectorAll("[data-rows] [data-rows]").forEach(add);
			}""";

	private static final String NAMES = """
			() => [...document.querySelectorAll("[data-rows] input:not([type=hidden]):not([type=radio]):not([type=checkbox]),"
			  + "[data-rows] textarea, [data-rows] select")].map(field => field.name)""";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "office.15, /campaigns/new", "office.15, /checklists/new?unit=15", "office.15, /routes/new?unit=15" })
	void everyFieldOfAnAddedRowHasANameOfItsOwn(String account, String path) {
		Page page = Visitor.as(account, port).page();
		page.navigate(path);
		page.evaluate(ADD);
		@SuppressWarnings("unchecked")
		List<String> names = (List<String>) page.evaluate(NAMES);
		assertThat(names).hasSizeGreaterThan(4).doesNotHaveDuplicates().noneMatch(name -> name.contains("@"));
	}

}
