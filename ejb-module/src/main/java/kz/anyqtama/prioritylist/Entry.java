package kz.anyqtama.prioritylist;

import kz.anyqtama.text.Names;

/**
 * An entry of the list: one occupation, or a heading over recommended titles.
 *
 * @param activity          number of its activity
 * @param nqfLevels         levels of the national qualifications framework as printed, or null
 * @param otherTitleAllowed whether the titles are only recommended, so that another may be named
 */
public record Entry(String code, String activity, Names name, String nqfLevels, boolean otherTitleAllowed) {
}
