/** Pages of the ministry: the published law as data, to be read, and figures of the bodies without any person in them. */
package kz.anyqtama.web.ministry;
