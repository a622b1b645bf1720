/** Backup and restore of the databases, by COPY over JDBC. */
package kz.kasip.deploy.backup;
