/** How the application reaches its database: the data source and the migrations that run before the first entity. */
package kz.anyqtama.database;
