/** The outbox and the feeds that followers and the public read from it. */
package kz.kasip.standards.change;
