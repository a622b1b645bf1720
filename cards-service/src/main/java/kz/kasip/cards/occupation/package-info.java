/** The national classifier of occupations and the cards under its codes. */
package kz.kasip.cards.occupation;
