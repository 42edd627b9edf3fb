/**
 * Documents: what applicants upload, kept whole and unchangeable once submitted (S8), and the papers of the service,
 * made as PDF/A outside the request (R9, R13, F3). Knows nothing of dossiers but their identifiers: who may see or
 * change a document is checked by the caller.
 */
package kz.anyqtama.document;
