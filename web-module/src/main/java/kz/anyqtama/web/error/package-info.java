/** What is answered when nothing else can be. */
package kz.anyqtama.web.error;
