/** Subscriptions of the feed and their deliveries. */
package kz.kasip.standards.webhook;
