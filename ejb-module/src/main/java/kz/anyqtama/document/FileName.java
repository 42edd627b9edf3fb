package kz.anyqtama.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which an upload is kept: one that any file system takes and that ends as its content says. */
final class FileName {

    /** Characters, the extension among them. */
    static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*;%]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {
    }

    static String of(String given, FileType type) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = UNFIT.matcher(name).replaceAll("");
        name = EDGES.matcher(name).replaceAll("");
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = type.extensions().stream().filter(lower::endsWith).findFirst().orElse("");
        String stem = EDGES.matcher(name.substring(0, name.length() - extension.length())).replaceAll("");
        if (extension.isEmpty()) {
            extension = type.extensions().get(0);
        }
        if (stem.isEmpty()) {
            stem = "document";
        }
        return shortened(stem, LONGEST - extension.length()) + extension;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
