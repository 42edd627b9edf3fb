package kz.anyqtama.casework;

/** An act on a dossier that is there. */
public interface DossierAct extends Act<Dossier> {

    @Override
    default Class<Dossier> subjectType() {
        return Dossier.class;
    }
}
