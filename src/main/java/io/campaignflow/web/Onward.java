package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Leads the browser to another page after a call its scripts made: a refused call leaves
 * the page as it stands, with what was typed.
 */
@Component
public class Onward {

	/**
	 * @param path of the next page
	 * @param flash key of the sentence it shows
	 */
	public void to(String path, HttpServletRequest request, HttpServletResponse response, String flash,
			Object... args) {
		FlashMap shown = RequestContextUtils.getOutputFlashMap(request);
		shown.put("flash", flash);
		shown.put("flashArgs", args);
		RequestContextUtils.saveOutputFlashMap(path, request, response);
		response.setHeader("HX-Redirect", path);
	}

}
