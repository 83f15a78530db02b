"""Where each model usually puts a language: the mean of the parallel texts of `data/workshop.json`.

Printed by `python -m benchmarks.themes --reference data/workshop.json`: a scale, then signed bytes in base 85.
"""

REFERENCE: dict[str, str] = {
    "use-fr": (
        "0.000481606:QTYoS{n+mbI}aoktKr$(<=OAu{qFwi3jYHB_51Mr6$Jx3_y`C65;@)f;uste`5p}Q=;;k9`TOAt?&}"
        "Z@`UCa&1@$QZ0QLpt;Mv<ef$Q252@xXp4Hxwl{|~(v2-fHO2MzM=0QmC-2mSIGH682V0XYQt^B4-#2iMo}{{8?CFzO"
        "646!{<r@e|<!6#gZ{0o>~k^a1}J78LmD`1tz_3CsW_{u>eQ*9Zm-;r{gS8w>i>^d=Ao@4Wc{2mTBB^8oZ5Cinmr=Jf"
        ">N_2dW7+42$v>dO$@1?u?Z;^!3V_WJVM`Rx|WA~hQ4`SUdR+!X!)1nAM^5AP5k{|f-{@8J?HCi(^Z?GfV_^a17T1Ro"
        "V3)gKh?2-VFF3kDGu;N~IvG5P-i|IQlJ*DEOXKj;Y$@cI+}2=^TF{Q&g{C->M42m=QP{POqH`XSQY3-j0g{`>s{?D-"
        "`f5hw*Q{R0CB<n}i7<0TH(6$1nV2><H*BJA!8B?$Wn=Rw~J2;%$){1f~F1q9_C7Dyck6659(?Fj||5ZMeT`u7?5<_Y"
        "lsA?^$AFB#?S{r=?z*84UW@fi^p>-M_pNALTs_8}TUB>w>h{|NB#7XA+p5)&CjJOKjk0_E!U?APu7DlqW`$LsLf3H|"
        "N$_~!QZ_wN1s0|*N81n3+A"
    ),
    "use-ar": (
        "0.000363918:e(n+_^ugx!ZSx{7f!3kR>d*Da0qyzX6#fkH@BZTM3I7UJ*zyYf3r)}*$0#%x{y`Y?;qMJX6adr*?8y"
        "xq{P+Lu01r9_{PGOh<m0<ig!94@93?a84-EMk_wK791-jYl7z6^;4)^m30{G<sQy}Tl?MMyi^Ai}$5wFYt2=@dsAm$"
        "N92;m_B?IYU@Bo0QW?bg-=?DhT|4EXZb1NIOD2*Cys`6?Ih(;W>F+W!LY8zJ%B>M<q%@xt{6{RI{K+7H_yQOgoC;N}"
        "q8?Y8;d>Ea~)?YuGBChg_W*5)ed?*82H3H>dv89_D4=m9|j$sFnt1>dvE8pj4J0~-_9<joI9BI+0f)CKPw-Ur>@{X`"
        "ie=qnWD7sjd&7!MjA-q0QKI@|;f<kuz3(KapROyvX{=Ij&e^yM<_@&Wb(EdbRG6AkeB2Hw{J@+rH;^6Sw78UXkD=lC"
        "!w11$eO1`7TI+y6-6+9?>l1?mU^7bx}h7TM<gEg1#(;#}De64v(|@&@+sG!Enm0!}XW|J42m<O>%2E6f=%{`evi@eJ"
        "({H2fY4N)-X(^a%6&rvOzP;2S3v=jyTjWcm(+@Esa8I}8CA<_+ZGF8dD)1`;7)Cju4g7vcH~+PmWvCrR}X&GPZ^`1t"
        "Jd_}298{_YeN0UQR@+vptv"
    ),
    "use-en": (
        "0.000419481:Q~3=b|H}LTV+|7wui(Da;M(r*{q+0j3i}TC{t4#r2?PZ~^9kt$3`Wld;vOC&_AMUu;_D4I<NnzX-{B"
        "b{{16Q5{RS)m2l4^u;MUeZf$hl^4+t#$5gYg;{Sdq`3e@HQ9SH#J1q1Q<0qE-(ObY4K`9%Ek`4$b(6vox{3GM|MFYy"
        "3A5A+%h?;6(%9sDG@?%3ZH?*9lH2n7At_xuV78qNm}=_d#9-47TM*7EuL85r~1|1Sdy`n>r61po&B>=pMLIOYo=<n9"
        "XK<=6$p)$$+$-oql^0pI`S+1@VU_2%l*_1+r47dSK8+3hy&$`tkm72Cq)8R`if023AA;?fm5ANLUl-3`?#>j3EI1uh"
        "U1)F2V`|I@<!86XZD<lH9zKlcLv`^Fc+$s;iCKk@z=+WY<S`1CvC_yhO^D+}BU4iEqb_~7Ia@*c|C`t-#2?*;Ds>GL"
        "Ko1tSY41``tj&F?Sv-6IOr3-k;L5hC&W8SeuPDhd4i@IurE4%Fxa`w<2H6%5xV7g8_#BGLg2-xLo28qy9i^zS40>I("
        "K57~~4`J`wHX{{-_3%>^|E;1LTV>+8DZUIhKE?Hm$IGXnJg_Yv{oGzAJ94G<PiIu8N-64vYn@XPD<Bu@4PzU%eX0{r"
        "Lh1>E`j?BWj(1`Z7H@aP#0"
    ),
    "e5-fr": (
        "0.000865681:1=q^OLd-8+FcB*oN!!*kJm28VB=5#5L^t3VFt5bRA-O>_&(%S<;~^MMEHcO-x!TG&7gipn!nnLMMF1"
        "2xO)@S%!`RL*{P5`wEXqLS#>vkp!#q31Fz+)d&Aqk1#y(%*Cf7UAzc4DnG_K4qIXt@R%&#l9QP8=##n3Ap9tR&UE-^"
        "_;!3Fr?+BVH7L^x&TOUpptMI21W#n3}B)S1!O$lNkq-^|EIwl(TX$~aFf*67;8tFOT&_SzXM%eJ&Q&_X^U<KH(VEEv"
        "Hs!#pt0?m_SI11PgBMAI*U%^Ets$1K<9%A&@*-#a3^+`cxMN8sl==ol^1!Qj&+P)oKSBHCp<IXUC_uHU)+Jm1jK6Hv"
        "(5Ef7&zG49hn)7b&RGR;Ku7eU@P_t`2rn>GCj7dS67&%h%+2OX}>v)JOrNHx;gHtsdY!!N(h*E-kEFi_kk_{uWZ(n&"
        "Xx9X8S`v*SA}zTr0*QZnYsB*i~NzWnFLw=TfvR#Ztl"
    ),
    "e5-ar": (
        "0.00092954:7v#^%HQE+JP97@@R@u=aE$r*ZDEr<-Fe=y(DY?GSBD6y_<>5iI<`^eMHzUy*w%x=tB1<T}w!FkLIrR`"
        "GML9G#+U3v|0OaZbE7C{kzR=emw>B%!JLxVS!o;o7%r9Et8_p}pxF|HxDzDfcIYQ6!!lNj*MBvW1)!;V{9Qqd_C>%s"
        "cw-o*9-8J4bHY-%;Q_V@~IU+;L&fG#S)}O}Cwcj9A>CDnJz9sWOyeLC5(&6I5vAMn+^6?oZ)v>uH)I~xg?bab7G$X$"
        "vzB(+~?mzDB1TwrYGTs`2%OXY0)jZ$c*`vy<@IfBA+`=lQNcHGA4;?1U$iLMpR9C(lA=PL;C@1d_vf8WsH`>p~9bCx"
        "dGzd;WEcVqo=GOG%BfmlL4@k--^Up0Yk~9PZ6Eip=*v%y}{~Nr(!RP13Jt^hoGz28e<sZ(^+&SUUDKpb2+1@JI%``N"
        "e5IyB4!Q4C|#NQ?zPZ{p;C(1!Q$OQYlz&FzOQ)4MJ"
    ),
    "e5-en": (
        "0.000885919:9_7WzHqkaiNDU<rNzTtTIN|EVDDTWWJTKb^DznDdGrT)6(%wYA?H)2ZCN<F~%G|&>EloJCxU#$}K<y"
        "SYNi`=kx#hq$`Q7jrC)6_2z{=h<!#F#~N#-gVzqy{f$vs@<EY~m2!XPEhJ+#d#RX)qx)UhecMc2E!$kH<~CjTWSGAc"
        "z+wfgzm-#X+XO(9n1QQtM(I4DEYz|}=B(zU?nzuzQF?b5w3xFzg3&>>GT%;wO?vc$qE{oo2E(X_WN&qYQk<?SLJB^$"
        "&d#yd5+*E9Oz^)Iz7Hs&XR%o;wp)I#Cg(3{D<<v}RC-n%oaKicUv^AsV%)X~)*NL0Kd4cS#IEHUi!x7M@)GTg|?5Ln"
        "XSG7LpjDfr$;*4+2kEZ0#B0ZZCG+|@5ao*oMo4l6M%)W$eR{1C;^!PVr+G9by^E$u$c&mzd;-aOa7CqmpX>d`6H+&4"
        ";<AUWAGzTq}1!PGGpQ8DZEFVRpx%mCiD$UM{SK3Y0F"
    ),
}
