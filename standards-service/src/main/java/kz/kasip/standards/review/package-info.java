/** The review of drafts: handing in, giving back, approving, and what reviewers say. */
package kz.kasip.standards.review;
