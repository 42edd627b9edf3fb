package kz.anyqtama;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;

/** The rooms of the house, those of the domain among them, the arrows between them, and the rules that hold in every room. */
@AnalyzeClasses(packages = "kz.anyqtama", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] GROUND = {"kz.anyqtama.text..", "kz.anyqtama.time..", "kz.anyqtama.reference..", "kz.anyqtama.database.."};
    private static final String[] REFERENCE = {"kz.anyqtama.regulation..", "kz.anyqtama.prioritylist..", "kz.anyqtama.calendar..",
        "kz.anyqtama.party..", "kz.anyqtama.body..", "kz.anyqtama.access.."};
    private static final String[] SERVING = {"kz.anyqtama.audit..", "kz.anyqtama.notice..", "kz.anyqtama.signing..", "kz.anyqtama.document.."};

    @ArchTest
    static final ArchRule arrowsPointOneWay = slices().matching("kz.anyqtama.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyLooksUpToCasework = noClasses()
            .that(not(resideInAnyPackage("kz.anyqtama.casework..", "kz.anyqtama.schedule..", "kz.anyqtama.demo..", "kz.anyqtama.web..")))
            .should().dependOnClassesThat().resideInAPackage("kz.anyqtama.casework..");

    @ArchTest
    static final ArchRule nobodyLooksUpToTheSchedule = noClasses().that(not(resideInAPackage("kz.anyqtama.schedule..")))
            .should().dependOnClassesThat().resideInAPackage("kz.anyqtama.schedule..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule theLawKnowsOnlyTheGround = classes().that(resideInAnyPackage("kz.anyqtama.regulation..", "kz.anyqtama.prioritylist.."))
            .should().onlyDependOnClassesThat(not(resideInAPackage("kz.anyqtama..")).or(resideInAnyPackage(GROUND))
                    .or(resideInAnyPackage("kz.anyqtama.regulation..", "kz.anyqtama.prioritylist..")));

    @ArchTest
    static final ArchRule whatServesKnowsNothingOfTheCases = noClasses().that(resideInAnyPackage(SERVING))
            .should().dependOnClassesThat(resideInAnyPackage("kz.anyqtama.casework..", "kz.anyqtama.commission..", "kz.anyqtama.certificate..",
                    "kz.anyqtama.regulation..", "kz.anyqtama.prioritylist..", "kz.anyqtama.calendar..", "kz.anyqtama.body..", "kz.anyqtama.party.."));

    @ArchTest
    static final ArchRule referenceKnowsNothingOfTheCases = noClasses().that(resideInAnyPackage(REFERENCE))
            .should().dependOnClassesThat(resideInAnyPackage("kz.anyqtama.casework..", "kz.anyqtama.commission..", "kz.anyqtama.certificate..", "kz.anyqtama.signing.."));

    @ArchTest
    static final ArchRule commissionAndCertificateKnowNothingOfEachOther = noClasses().that().resideInAPackage("kz.anyqtama.commission..")
            .should().dependOnClassesThat().resideInAPackage("kz.anyqtama.certificate..");

    @ArchTest
    static final ArchRule theDomainKnowsNoPage = noClasses()
            .that(not(resideInAnyPackage("kz.anyqtama.web..", "kz.anyqtama.launcher.."))).should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

    @ArchTest
    static final ArchRule pagesAskSessionBeansAndNoDatabase = noClasses().that().resideInAPackage("kz.anyqtama.web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule pagesChangeThroughTheGate = noClasses().that().resideInAPackage("kz.anyqtama.web..")
            .should().dependOnClassesThat().haveFullyQualifiedName("kz.anyqtama.casework.ActTransaction");

    @ArchTest
    static final ArchRule timeIsGiven = Rules.NO_TIME_WITHOUT_THE_CLOCK;

    @ArchTest
    static final ArchRule sessionBeansSayTheirRoles = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(Stateful.class)
            .and().arePublic().and().areNotStatic().should(Rules.SAY_WHO_MAY_CALL);

    @ArchTest
    static final ArchRule anActAsksNobody = noClasses().that().areAssignableTo("kz.anyqtama.casework.Act")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.inject..", "jakarta.ejb..", "java.sql..");
}
