/**
 * Starts what the default run and the tests stand on: a PostgreSQL of their own and the portal on stock Payara Micro.
 * No part of the application is packaged with it, and it is packaged with no part of the application.
 */
package kz.anyqtama.launcher;
