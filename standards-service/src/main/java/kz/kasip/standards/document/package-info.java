/** Reads the official document of a professional standard into plain records; knows neither HTTP nor a store. */
package kz.kasip.standards.document;
