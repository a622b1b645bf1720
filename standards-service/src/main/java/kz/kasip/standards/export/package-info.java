/** All standards in force in one file: spooled once for what the register holds, then streamed. */
package kz.kasip.standards.export;
