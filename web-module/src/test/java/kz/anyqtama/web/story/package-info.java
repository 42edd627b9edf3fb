/** The service as people use it, each at a browser of their own, in Russian. */
package kz.anyqtama.web.story;
