/** Takes many documents at once and tells how far they are. */
package kz.kasip.standards.batch;
