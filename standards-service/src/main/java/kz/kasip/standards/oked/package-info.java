/** The classifier of economic activities, and what codes mean. */
package kz.kasip.standards.oked;
