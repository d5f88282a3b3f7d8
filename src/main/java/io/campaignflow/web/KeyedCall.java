package io.campaignflow.web;

/**
 * A writing call that carried an {@code Idempotency-Key}: who, under which key, and the
 * SHA-256 of method, address and body.
 */
record KeyedCall(String account, String key, String hash) {
}
