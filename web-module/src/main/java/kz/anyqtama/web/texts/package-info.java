/**
 * The language of a request, its texts and how dates are written. Bundles lie beside these classes, one file per
 * audience and language; what the domain says itself (steps, acts, refusals, roles) lies in {@code kz.anyqtama.text}.
 */
package kz.anyqtama.web.texts;
