package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.shared.BusinessRuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of files are told by what they contain, and have to fit their names. */
class FileCheckTests {

	@TempDir
	Path folder;

	static Stream<Arguments> taken() {
		return Stream.of(Arguments.of("方案.pdf", SampleFiles.pdf("a"), FileKind.PDF),
				Arguments.of("方案.DOCX", SampleFiles.office("word/document.xml"), FileKind.DOCX),
				Arguments.of("台账.xlsx", SampleFiles.office("xl/workbook.xml"), FileKind.XLSX),
				Arguments.of("汇报.pptx", SampleFiles.office("ppt/presentation.xml"), FileKind.PPTX),
				Arguments.of("公文.ofd", SampleFiles.zip("OFD.xml"), FileKind.OFD),
				Arguments.of("照片.png", SampleFiles.png(), FileKind.PNG),
				Arguments.of("照片.jpeg", SampleFiles.jpeg(), FileKind.JPEG),
				Arguments.of("说明.txt", SampleFiles.text("停车、取暖、上学三件事。"), FileKind.TEXT));
	}

	@ParameterizedTest
	@MethodSource("taken")
	void filesOfOfficesAreTaken(String name, byte[] content, FileKind kind) throws IOException {
		assertThat(check(name, content)).isEqualTo(kind);
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				Arguments.of("网页.html", SampleFiles.text("<html><script>1</script></html>"), "file-kind-refused"),
				Arguments.of("图.svg", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
						"file-kind-refused"),
				Arguments
					.of("方案.docm", SampleFiles.office("word/document.xml", "word/vbaProject.bin"), "file-kind-refused"),
				Arguments.of("没有扩展名", SampleFiles.pdf("a"), "file-kind-refused"),
				Arguments.of("网页.txt", SampleFiles.text("<!DOCTYPE html><html><body>x</body></html>"),
						"file-not-its-kind"),
				Arguments.of("程序.pdf", SampleFiles.text("MZ\u0000\u0001 program"), "file-not-its-kind"),
				Arguments.of("网页.png", SampleFiles.text("<html></html>"), "file-not-its-kind"),
				Arguments.of("压缩.docx", SampleFiles.zip("a.txt"), "file-not-its-kind"),
				Arguments.of("表.docx", SampleFiles.office("xl/workbook.xml"), "file-not-its-kind"),
				Arguments.of("半个.docx", half(SampleFiles.office("word/document.xml")), "file-not-its-kind"), Arguments
					.of("宏.docx", SampleFiles.office("word/document.xml", "word/vbaProject.bin"), "file-with-macros"),
				Arguments.of("加密.docx", SampleFiles.ole(), "file-encrypted"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatIsNoneOfThemIsRefusedWithItsReason(String name, byte[] content, String code) {
		assertThatThrownBy(() -> check(name, content)).isInstanceOf(BusinessRuleViolation.class)
			.extracting("code")
			.isEqualTo(code);
	}

	@Test
	void namesLoseWhatMisleads() {
		assertThat(FileNames.cleaned("C:\\文件\\方案.pdf")).isEqualTo("方案.pdf");
		assertThat(FileNames.cleaned("../../etc/方案.pdf")).isEqualTo("方案.pdf");
		assertThat(FileNames.cleaned("方\u0000案\u202Efdp.exe\r\n.pdf")).isEqualTo("方案fdp.exe.pdf");
		assertThatThrownBy(() -> FileNames.cleaned("..")).isInstanceOf(BusinessRuleViolation.class);
		assertThatThrownBy(() -> FileNames.cleaned(null)).isInstanceOf(BusinessRuleViolation.class);
		assertThatThrownBy(() -> FileNames.cleaned("长".repeat(201))).isInstanceOf(BusinessRuleViolation.class);
	}

	private FileKind check(String name, byte[] content) throws IOException {
		Path file = folder.resolve("file.part");
		Files.write(file, content);
		return new FileCheck().kindOf(file, name);
	}

	private static byte[] half(byte[] whole) {
		return Arrays.copyOf(whole, whole.length / 2);
	}

}
