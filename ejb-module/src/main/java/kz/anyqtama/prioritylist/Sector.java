package kz.anyqtama.prioritylist;

import kz.anyqtama.text.Names;

/** A priority sector of the economy. */
public record Sector(String number, Names name) {
}
