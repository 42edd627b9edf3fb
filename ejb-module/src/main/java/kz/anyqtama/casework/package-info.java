/**
 * The order as acts: who may do what to which dossier or meeting, when, by which paragraph. {@link ActKind} is the
 * table, a record per act does the deed, {@link Gate} lets it happen.
 */
package kz.anyqtama.casework;
