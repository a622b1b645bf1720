/** All cards in force in one file: spooled once for what the register holds, then streamed. */
package kz.kasip.cards.export;
