/** Codes and levels as validating values; every other feature builds on them, and they build on none. */
package kz.kasip.standards.code;
