package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame into the model of every page, not of redirects and calls. */
@Component
class FrameInterceptor implements HandlerInterceptor {

	private final Frames frames;

	FrameInterceptor(Frames frames) {
		this.frames = frames;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page != null && page.hasView() && !redirects(page)) {
			page.addObject(Frame.ATTRIBUTE, frames.of(request));
		}
	}

	private static boolean redirects(ModelAndView page) {
		String view = page.getViewName();
		return view == null || view.startsWith("redirect:") || view.startsWith("forward:");
	}

}
