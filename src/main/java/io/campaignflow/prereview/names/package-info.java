/** Names that do not belong in a plan of this unit: of places, of offices, of nobody. */
package io.campaignflow.prereview.names;
