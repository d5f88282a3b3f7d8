/**
 * Pictures taken on visits: read safely, turned upright, made small, stripped of what a
 * camera says beside the picture, and given a fingerprint by which the same photo is
 * known again. The only place that decodes pictures.
 */
package io.campaignflow.inspection.photo;
