package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.ResourceTransformerSupport;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Gives the imports of a script the content hash their addresses carry elsewhere, so that
 * browsers may keep scripts for a year and still see a new release whole.
 */
class ScriptImports extends ResourceTransformerSupport {

	private static final Pattern IMPORT = Pattern.compile("(from ')(\\.{1,2}/[^']+)(')");

	@Override
	public Resource transform(HttpServletRequest request, Resource script, ResourceTransformerChain chain)
			throws IOException {
		Resource plain = chain.transform(request, script);
		String text = plain.getContentAsString(StandardCharsets.UTF_8);
		String hashed = IMPORT.matcher(text).replaceAll((found) -> hashed(found, request, plain, chain));
		return text.equals(hashed) ? plain : new TransformedResource(plain, hashed.getBytes(StandardCharsets.UTF_8));
	}

	private String hashed(MatchResult found, HttpServletRequest request, Resource script,
			ResourceTransformerChain chain) {
		String asked = toAbsolutePath(found.group(2), request);
		String known = resolveUrlPath(asked, request, script, chain);
		return Matcher.quoteReplacement(found.group(1) + (known == null ? asked : known) + found.group(3));
	}

}
