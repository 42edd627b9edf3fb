package kz.anyqtama.web.story;

import kz.anyqtama.party.Iin;

/** Who an application is about. Dates as people write them, dd.MM.yyyy. */
record Foreigner(String iin, String surname, String name, String surnameLatin, String nameLatin, String born) {

    /** The demo's own applicant. */
    static final Foreigner OKAFOR = new Foreigner("850312100006", "Окафор", "Рэймонд", "Okafor", "Raymond", "12.03.1985");

    /** A number that nobody has: by its digits its holder was born in the nineteenth century. */
    static String inventedIin(int serial) {
        for (int digit = 0; digit < 100; digit++) {
            String number = String.format("9002021%03d%02d", serial, digit);
            if (Iin.isValid(number)) {
                return number;
            }
        }
        throw new IllegalArgumentException("No number with " + serial);
    }

    String fullName() {
        return surname + " " + name;
    }
}
