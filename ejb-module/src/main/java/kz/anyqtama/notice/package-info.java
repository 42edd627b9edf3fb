/** Messages to a person's account: an outbox written with the act. Knows nothing of the other rooms. */
package kz.anyqtama.notice;
