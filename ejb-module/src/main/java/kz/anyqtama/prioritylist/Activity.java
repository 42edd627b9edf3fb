package kz.anyqtama.prioritylist;

import kz.anyqtama.text.Names;

/** A type of economic activity in a sector, which is given by its number. */
public record Activity(String number, String sector, Names name) {
}
