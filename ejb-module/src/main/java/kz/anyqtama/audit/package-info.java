/** What was done, refused and looked at: append-only rows, chained per subject. Knows nothing of the other rooms. */
package kz.anyqtama.audit;
