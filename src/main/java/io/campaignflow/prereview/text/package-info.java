/** Texts as rules read them: parts, sentences, quotations, words. */
package io.campaignflow.prereview.text;
