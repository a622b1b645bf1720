/** The index: its mapping, its generations and what is kept beside the passages; knows no feed and no query. */
package kz.kasip.search.index;
