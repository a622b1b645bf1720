/** Backup and restore of both databases, by COPY over JDBC. */
package kz.kasip.deploy.backup;
