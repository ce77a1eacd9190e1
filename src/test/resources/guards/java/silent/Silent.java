package silent;

class Silent {

}
