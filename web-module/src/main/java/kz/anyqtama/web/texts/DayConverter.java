package kz.anyqtama.web.texts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import kz.anyqtama.text.Texts;

/** A day as people type it: 7.3.2025 or 07.03.2025. Nothing typed is no day. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip(), TYPED);
        } catch (DateTimeParseException wrong) {
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    PageTexts.in(Language.of(request)).get("day.wrong", typed.strip()), null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : Texts.DATE.format(day);
    }
}
