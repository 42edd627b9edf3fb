/** How a person stands for what an act says: intent, evidence, act. Knows nothing of the other rooms. */
package kz.anyqtama.signing;
