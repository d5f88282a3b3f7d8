package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the frame of the page being answered. */
@Component
class Frames {

	private final ObjectProvider<SignedIn> signedIn;

	private final ObjectProvider<CampaignsAtHand> campaigns;

	private final ObjectProvider<UnreadMessages> messages;

	Frames(ObjectProvider<SignedIn> signedIn, ObjectProvider<CampaignsAtHand> campaigns,
			ObjectProvider<UnreadMessages> messages) {
		this.signedIn = signedIn;
		this.campaigns = campaigns;
		this.messages = messages;
	}

	Frame of(HttpServletRequest request) {
		SignedIn known = signedIn.getIfAvailable();
		Actor me = known == null ? null : known.actor().orElse(null);
		return new Frame(me, me == null ? List.of() : Place.of(me), me == null ? null : campaignOf(me),
				here(request, "lang").queryParam("lang", "zh").build().toUriString(),
				here(request, "lang").queryParam("lang", "en").build().toUriString(),
				here(request, "lang", "page").build().toUriString(), me == null ? null : unreadOf(me));
	}

	private CampaignNow campaignOf(Actor me) {
		CampaignsAtHand known = campaigns.getIfAvailable();
		return known == null ? null : known.of(me, LocaleContextHolder.getLocale()).orElse(null);
	}

	private Integer unreadOf(Actor me) {
		UnreadMessages known = messages.getIfAvailable();
		return known == null ? null : known.of(me);
	}

	/**
	 * The address as the browser sent it, still encoded, without the named parameters. A
	 * page that answers a POST is reached again by its path alone.
	 */
	private static UriComponentsBuilder here(HttpServletRequest request, String... without) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = failed == null ? request.getRequestURI() : failed.toString();
		UriComponentsBuilder here = UriComponentsBuilder.newInstance().path(path);
		if ("GET".equals(request.getMethod())) {
			here.query(request.getQueryString());
		}
		for (String parameter : without) {
			here.replaceQueryParam(parameter);
		}
		return here;
	}

}
