package io.campaignflow.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The courier of each channel. */
@Component
class Couriers {

	private final Map<Channel, Courier> couriers;

	Couriers(List<Courier> couriers) {
		this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
	}

	boolean isOpen(Channel channel) {
		return couriers.get(channel).isOpen();
	}

	Courier of(Channel channel) {
		return couriers.get(channel);
	}

}
