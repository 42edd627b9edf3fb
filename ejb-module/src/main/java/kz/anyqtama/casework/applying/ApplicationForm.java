package kz.anyqtama.casework.applying;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.anyqtama.party.Sex;

/**
 * The application by form F1, as the applicant fills it in. A draft may hold anything; {@link ApplicationCheck} says
 * what a submitted one must hold. Dates are days, without a zone.
 */
public class ApplicationForm implements Serializable {

    private static final Jsonb JSON = JsonbBuilder.create();

    private String body;
    private String iin;
    private String surname;
    private String name;
    private String patronymic;
    private String surnameLatin;
    private String nameLatin;
    private LocalDate birthDate;
    private Sex sex;
    private String nationality;
    private String documentNumber;
    private LocalDate documentIssuedOn;
    private LocalDate documentValidUntil;
    private String documentIssuedBy;
    private String address;
    private String phone;
    private String fax;
    private String residence;
    private String residencePhone;
    private String occupation;
    private String otherTitle;
    private String language;
    private boolean consent;
    private Set<String> criteria = new TreeSet<>();
    private List<WorkPeriod> experience = new ArrayList<>();
    private Representative representative;

    /** Surname, name and patronymic in Cyrillic letters, as lists and papers show them. */
    public String fullName() {
        return joined(surname, name, patronymic);
    }

    /** Surname and name in Latin letters. */
    public String fullNameLatin() {
        return joined(surnameLatin, nameLatin);
    }

    /** A form of its own with the same entries. */
    public ApplicationForm copy() {
        return JSON.fromJson(JSON.toJson(this), ApplicationForm.class);
    }

    /** Whether the other form has the same entries. */
    public boolean says(ApplicationForm other) {
        return JSON.toJson(this).equals(JSON.toJson(other));
    }

    /**
     * The entries of a form that two windows went on with: this one's, and where mine differs from what both began
     * with, mine.
     */
    public ApplicationForm with(ApplicationForm mine, ApplicationForm begun) {
        JsonObject before = begun.asJson();
        JsonObject changed = mine.asJson();
        JsonObjectBuilder merged = Json.createObjectBuilder(asJson());
        Stream.concat(before.keySet().stream(), changed.keySet().stream()).distinct()
                .filter(entry -> !Objects.equals(before.get(entry), changed.get(entry)))
                .forEach(entry -> {
                    if (changed.containsKey(entry)) {
                        merged.add(entry, changed.get(entry));
                    } else {
                        merged.remove(entry);
                    }
                });
        return JSON.fromJson(merged.build().toString(), ApplicationForm.class);
    }

    private JsonObject asJson() {
        try (JsonReader reader = Json.createReader(new StringReader(JSON.toJson(this)))) {
            return reader.readObject();
        }
    }

    private static String joined(String... parts) {
        return String.join(" ", Arrays.stream(parts).filter(p -> p != null && !p.isBlank()).toList());
    }

    /** Codes of the education criteria that the applicant claims (R10). */
    public Set<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(Set<String> criteria) {
        this.criteria = new TreeSet<>(criteria == null ? Set.of() : criteria);
    }

    /** Periods of work that the applicant claims (R10). */
    public List<WorkPeriod> getExperience() {
        return experience;
    }

    public void setExperience(List<WorkPeriod> experience) {
        this.experience = experience;
    }

    /** Who applies for the foreigner, or null when the foreigner does (R3). */
    public Representative getRepresentative() {
        return representative;
    }

    public void setRepresentative(Representative representative) {
        this.representative = representative;
    }

    /** KATO code of the local executive body applied to: where the work is intended (reading 14). */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** Of the foreigner. */
    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    /** In Cyrillic letters. */
    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    /** In Cyrillic letters. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** In Cyrillic letters; empty if there is none. */
    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    /** As in the identity document. */
    public String getSurnameLatin() {
        return surnameLatin;
    }

    public void setSurnameLatin(String surnameLatin) {
        this.surnameLatin = surnameLatin;
    }

    /** As in the identity document. */
    public String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(String nameLatin) {
        this.nameLatin = nameLatin;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    /** ISO 3166-1 alpha-3, or a code of ICAO 9303; XXA for a stateless person. */
    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    /** Of the identity document, A-Z and 0-9. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentIssuedOn() {
        return documentIssuedOn;
    }

    public void setDocumentIssuedOn(LocalDate documentIssuedOn) {
        this.documentIssuedOn = documentIssuedOn;
    }

    /** Last day, or null where the document names none. */
    public LocalDate getDocumentValidUntil() {
        return documentValidUntil;
    }

    public void setDocumentValidUntil(LocalDate documentValidUntil) {
        this.documentValidUntil = documentValidUntil;
    }

    public String getDocumentIssuedBy() {
        return documentIssuedBy;
    }

    public void setDocumentIssuedBy(String documentIssuedBy) {
        this.documentIssuedBy = documentIssuedBy;
    }

    /** In Kazakhstan. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Empty if there is none. */
    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    /** Location in the country of residence. */
    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    /** In the country of residence; empty if there is none. */
    public String getResidencePhone() {
        return residencePhone;
    }

    public void setResidencePhone(String residencePhone) {
        this.residencePhone = residencePhone;
    }

    /** Code of the list. */
    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    /** Another title under an entry whose titles are recommended; empty else. */
    public String getOtherTitle() {
        return otherTitle;
    }

    public void setOtherTitle(String otherTitle) {
        this.otherTitle = otherTitle;
    }

    /** Of the application: kk, ru or another language tag; another needs a translation (S8). */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** To the collection and processing of personal data (F1). */
    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
