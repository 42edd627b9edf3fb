package kz.anyqtama.casework.applying;

import java.util.regex.Pattern;

/** How an entry of form F1 is written, whether it is submitted or corrected. */
enum EntryRule {

    CYRILLIC("name.cyrillic", "[\\p{IsCyrillic}][\\p{IsCyrillic} .'’-]{0,99}"),
    LATIN("name.latin", "[\\p{IsLatin}][\\p{IsLatin} .'’-]{0,99}"),
    DOCUMENT_NUMBER("documentNumber", "[A-Z0-9]{3,20}"),
    PHONE("phone", "[0-9+() -]{5,30}"),
    LINE("tooLong", ".{1,200}"),
    ADDRESS("tooLong", ".{1,300}");

    private final String code;
    private final Pattern pattern;

    EntryRule(String code, String pattern) {
        this.code = code;
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** Of the refusal of what is written otherwise. */
    String code() {
        return code;
    }

    /** Whether the value, without the space around it, is written so. */
    boolean holds(String value) {
        return value != null && pattern.matcher(value.strip()).matches();
    }
}
