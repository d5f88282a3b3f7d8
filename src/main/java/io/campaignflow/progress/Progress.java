package io.campaignflow.progress;

import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Service;

/** The door: how campaigns get on, exact at the moment that is named. */
@Service
public class Progress {

	private final ProgressFold fold;

	private final ProgressReader reader;

	Progress(ProgressFold fold, ProgressReader reader) {
		this.fold = fold;
		this.reader = reader;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person sees no such campaign or
	 * unit
	 */
	public ProgressView of(Actor actor, ProgressQuery query) {
		fold.catchUp();
		return reader.read(actor, query);
	}

}
