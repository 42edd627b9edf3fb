package kz.anyqtama.casework;

import java.util.List;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.document.Attachment;
import kz.anyqtama.text.Names;

/**
 * An application as submitted: the form, the documents with their hashes, and what the list said on that day.
 *
 * @param entry  the entry under which another title was named, null else
 * @param sector of the list
 */
public record Application(ApplicationForm form, List<Attachment> attachments, Names occupation, Names entry, Names sector) {

    public Application {
        attachments = List.copyOf(attachments);
    }
}
