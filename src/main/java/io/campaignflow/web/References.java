package io.campaignflow.web;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives every problem the number under which the log knows it. A failure of ours is
 * logged with everything, a refusal in one line.
 */
@Component
class References {

	private static final Logger log = LoggerFactory.getLogger(References.class);

	/** Without letters that are mistaken for digits when read aloud. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	Problem numbered(Problem problem, String path, Throwable failure) {
		String number = number();
		if (problem.status().is5xxServerError()) {
			log.error("{} {} {}", number, problem.code(), path, failure);
		}
		else {
			log.info("{} {} {}", number, problem.code(), path);
		}
		return problem.numbered(number);
	}

	private String number() {
		StringBuilder number = new StringBuilder();
		random.ints(LENGTH, 0, LETTERS.length()).forEach((i) -> number.append(LETTERS.charAt(i)));
		return number.insert(LENGTH / 2, '-').toString();
	}

}
