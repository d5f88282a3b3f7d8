package io.campaignflow.rendering;

import java.util.function.Function;

/**
 * A column of a workbook: its heading in the reader's language, its width in characters,
 * and what a row says in it — text, a number, a {@link java.time.LocalDate}, or null.
 */
public record SheetColumn<R>(String heading, int width, Function<? super R, Object> cell) {
}
