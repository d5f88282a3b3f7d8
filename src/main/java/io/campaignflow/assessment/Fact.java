package io.campaignflow.assessment;

/**
 * One recorded fact behind points: {@code type} and {@code id} name the subject
 * ({@code plan}, {@code item}, {@code inspection}), {@code title} is what people call it,
 * {@code share} what it earns of what it could (0 to 1), {@code word} the key of what is
 * said of it with {@code value} (null for none).
 */
public record Fact(String type, String id, String title, double share, String word, String value) {
}
