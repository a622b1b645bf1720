/** Standards and their versions: state, periods, publication and repeal, and what the public reads of them. */
package kz.kasip.standards.standard;
