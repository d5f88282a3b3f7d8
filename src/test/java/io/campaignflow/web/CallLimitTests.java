package io.campaignflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A network is told by the bits of an address, not by how it is written. */
class CallLimitTests {

	@Test
	void anIpv6NetworkIsItsFirst64Bits() {
		String network = CallLimit.network("2001:db8:0:7:1:2:3:4");
		assertThat(CallLimit.network("2001:db8:0:7::9")).isEqualTo(network);
		assertThat(CallLimit.network("2001:db8::7:ffff:0:0:1")).isEqualTo(network);
		assertThat(CallLimit.network("2001:0DB8:0000:0007::")).isEqualTo(network);
		assertThat(CallLimit.network("2001:db8:0:8::9")).isNotEqualTo(network);
		assertThat(CallLimit.network("2001:db8::9")).isNotEqualTo(network).isEqualTo(CallLimit.network("2001:db8::a"));
		assertThat(CallLimit.network("fe80::1%eth0")).isEqualTo(CallLimit.network("fe80::2"));
	}

	@Test
	void otherAddressesStandForThemselves() {
		assertThat(CallLimit.network("192.0.2.7")).isEqualTo("192.0.2.7");
		assertThat(CallLimit.network("::ffff:192.0.2.7")).isEqualTo(CallLimit.network("::ffff:c000:207"))
			.isNotEqualTo(CallLimit.network("::ffff:192.0.2.8"));
		assertThat(CallLimit.network("no:address")).isEqualTo("no:address");
	}

}
